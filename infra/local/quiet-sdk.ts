// Why does the AWS SDK say nothing about Node 20? Imported where a part of it may be loaded, for its effect alone.

// The SDK warns on every start, into the operator's terminal, that it will want Node 22 one day. The lock file pins a
// version that works on 20, the tests run on it, and an operator can do nothing about it.
if (Number(process.versions.node.split('.')[0]) < 22) {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
}
