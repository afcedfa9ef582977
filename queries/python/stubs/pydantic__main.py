# The model is the package's.
from pydantic import BaseModel
