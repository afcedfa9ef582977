from django.contrib.auth.decorators import login_required
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from rest_framework.routers import DefaultRouter

from .views import Items, Orders, Report, Words

router = DefaultRouter()
router.register("orders", Orders)

urlpatterns = [
    path("report/<str:name>/", csrf_exempt(Report.as_view())),
    path("items/<int:number>/", login_required(Items.as_view(folder="/srv"))),
    path("words/", Words.as_view()),
] + router.urls
