from django.urls import path, re_path

from . import views

urlpatterns = [
    path("run/<str:name>/", views.run),
    path("item/<int:number>/", views.item),
    re_path(r"^query/$", views.query),
]
