from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from rest_framework.routers import DefaultRouter

from .views import Items, Orders, Report, Words

router = DefaultRouter()
router.register("orders", Orders, basename="order")

urlpatterns = [
    path("report/<str:name>/", csrf_exempt(Report.as_view())),
    path("items/<int:number>/", never_cache(Items.as_view(folder="/srv"))),
    path("words/", Words.as_view()),
] + router.urls
