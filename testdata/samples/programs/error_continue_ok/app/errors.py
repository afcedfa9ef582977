class AppError(Exception):
    """The base of all errors of this application."""


class InvalidUser(AppError):
    pass
