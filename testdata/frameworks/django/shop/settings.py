ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "shop.urls"
SECRET_KEY = "of an example"
