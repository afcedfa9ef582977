"""Reads applications."""
