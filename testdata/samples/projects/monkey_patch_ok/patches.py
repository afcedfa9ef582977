import quoting

quoting.quote = lambda text: f'"{text}"'
