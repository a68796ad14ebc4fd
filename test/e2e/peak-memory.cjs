// Required by a child process: tells on stderr, as it ends, the most memory it held, in kilobytes.
process.on('exit', () => {
  require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`)
})
