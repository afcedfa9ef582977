from programs import ECHO

SAY = ECHO + " {text}"
