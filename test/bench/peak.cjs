// Loaded into a measured program: writes its peak resident memory, in KiB, to the file that the bench names.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env['BENCH_PEAK_FILE'], String(process.resourceUsage().maxRSS))
})
