const { writeSync } = require('node:fs')

// Loaded before a program: tells the most memory it took to whoever started it.
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)))
