import os

from django.http import HttpResponse
from django.views import View
from django.views.generic import TemplateView
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet


class Report(View):
    # handler: http
    def get(self, request, name):
        # ruleid: command-injection
        os.system("report " + name)
        # ok: command-injection
        os.system("report " + request.method)
        return HttpResponse("done")

    # handler: http
    def post(self, request, **kwargs):
        # ruleid: command-injection
        os.system("report " + self.request.POST["q"])
        return HttpResponse("done")


class Items(TemplateView):
    folder = "/tmp"

    # handler: http
    def get(self, request, number):
        # ok: command-injection
        os.system(f"ls {self.folder}/{number}")
        return HttpResponse("done")


class Unused(View):
    def get(self, request):
        # ok: command-injection
        os.system("report " + request.GET["q"])


class Words(APIView):
    # handler: http
    def post(self, request):
        word = request.data["word"]
        # ruleid: command-injection
        os.system("echo " + word)
        if word.isalnum():
            # ok: command-injection
            os.system("echo " + word)
        return Response()


class Orders(ViewSet):
    # handler: http
    def retrieve(self, request, pk=None):
        # ruleid: command-injection
        os.system("order " + pk)
        return Response()

    # handler: http
    def list(self, request):
        # ok: command-injection
        os.system("order " + self.request.method)
        return Response()

    def other(self, request):
        # ok: command-injection
        os.system("order " + request.data["q"])
