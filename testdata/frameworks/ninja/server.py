import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF="server", SECRET_KEY="of a test")
django.setup()

from api import api

urlpatterns = [path("api/", api.urls)]
app = get_wsgi_application()
