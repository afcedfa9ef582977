import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ToolService } from './tool.service';
import { ToolsController } from './tools.controller';

@Module({ controllers: [ToolsController], providers: [ToolService] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(8080);
}
bootstrap();
