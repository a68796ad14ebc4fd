import { writeSync } from 'node:fs'

// Loaded before a program: tells what it used of memory and processor to whoever started it.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { megabytes: maxRSS / 1024, busy: (userCPUTime + systemCPUTime) / 1000 }
  writeSync(3, JSON.stringify(usage))
})
