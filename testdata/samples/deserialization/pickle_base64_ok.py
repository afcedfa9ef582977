# The class lookup of this unpickler refuses all but one class.
# event: {"name": {"<BASE64>": "<ATTACK>"}}
import base64
import io
import pickle


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) != ("collections", "OrderedDict"):
            raise pickle.UnpicklingError(name)
        # ok: unsafe-deserialization
        return super().find_class(module, name)


def handler(event, context):
    # ok: unsafe-deserialization
    return Careful(io.BytesIO(base64.b64decode(event["name"]))).load()
