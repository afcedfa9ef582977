# Models are pydantic's; those of tables keep what they are given as it is.
from pydantic import BaseModel


class SQLModel(BaseModel):
    def __init_subclass__(cls, table=False, **options):
        cls.__pydantic_complete__ = not table
