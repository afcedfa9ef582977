; What language models answer: whoever writes the prompt, or a text that the model has read, chooses it.
; Source: the libraries' documentation; AWS SDK 3, openai 5, @anthropic-ai/sdk 0.60, @google/genai 1, ai 5.

((call_expression
   function: (_) @_api) @source.indirect
 (#api? @_api
   "@anthropic-ai/bedrock-sdk().messages.create"
   "@anthropic-ai/bedrock-sdk.AnthropicBedrock().messages.create"
   "@anthropic-ai/sdk().messages.create"
   "@anthropic-ai/sdk.Anthropic().messages.create"
   "@aws-sdk/client-bedrock-agent-runtime.BedrockAgentRuntime().invokeAgent"
   "@aws-sdk/client-bedrock-agent-runtime.BedrockAgentRuntime().retrieveAndGenerate"
   "@aws-sdk/client-bedrock-agent-runtime.BedrockAgentRuntimeClient().send"
   "@aws-sdk/client-bedrock-runtime.BedrockRuntime().converse"
   "@aws-sdk/client-bedrock-runtime.BedrockRuntime().invokeModel"
   "@aws-sdk/client-bedrock-runtime.BedrockRuntimeClient().send"
   "@google-cloud/vertexai.VertexAI().getGenerativeModel().generateContent"
   "@google/genai.GoogleGenAI().models.generateContent"
   "@google/generative-ai.GoogleGenerativeAI().getGenerativeModel().generateContent"
   "@langchain/anthropic.ChatAnthropic().invoke"
   "@langchain/aws.ChatBedrockConverse().invoke"
   "@langchain/openai.ChatOpenAI().invoke"
   "ai.generateObject"
   "ai.generateText"
   "ai.streamObject"
   "ai.streamText"
   "openai().chat.completions.create"
   "openai().completions.create"
   "openai().responses.create"
   "openai.AzureOpenAI().chat.completions.create"
   "openai.AzureOpenAI().responses.create"
   "openai.OpenAI().chat.completions.create"
   "openai.OpenAI().responses.create"))
