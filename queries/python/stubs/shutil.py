# Modules that it imports are its attributes.
import os
import sys
