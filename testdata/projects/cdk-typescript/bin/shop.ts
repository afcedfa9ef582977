#!/usr/bin/env node
import * as cdk from 'aws-cdk-lib';
import { ShopStack } from '../lib/shop-stack';

const app = new cdk.App();
new ShopStack(app, 'Shop', { folder: 'lambda', stage: app.node.tryGetContext('stage') });
