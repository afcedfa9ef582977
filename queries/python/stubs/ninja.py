# Schemas are pydantic's models.
from pydantic import BaseModel


class Schema(BaseModel):
    pass
