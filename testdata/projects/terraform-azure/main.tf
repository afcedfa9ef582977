resource "azurerm_function_app_function" "hello" {
  name            = "hello"
  function_app_id = azurerm_linux_function_app.app.id
  language        = "Python"

  file {
    name    = "__init__.py"
    content = file("hello/__init__.py")
  }

  config_json = jsonencode({
    "bindings" = [
      {
        "authLevel" = "anonymous"
        "direction" = "in"
        "methods"   = ["get"]
        "name"      = "req"
        "type"      = "httpTrigger"
      },
      {
        "direction" = "out"
        "name"      = "$return"
        "type"      = "http"
      },
    ]
  })
}

resource "azurerm_linux_function_app" "app" {
  name = "app"
}
