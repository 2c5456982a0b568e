// The probe where Node runs: questions and answers are files.
const fs = require('node:fs')
const path = require('node:path')
const { answer } = require('./methods.js')

const folder = process.env.MAILCFG_PROBE

async function take(name) {
  const said = await answer(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')))
  const target = path.join(folder, name.replace('ask', 'answer'))
  fs.writeFileSync(`${target}.part`, JSON.stringify(said))
  fs.renameSync(`${target}.part`, target)
}

exports.activate = () => {
  const seen = new Set()
  const look = () => {
    for (const name of fs.readdirSync(folder)) {
      if (!/^ask-\d+\.json$/.test(name) || seen.has(name)) continue
      seen.add(name)
      void take(name)
    }
  }
  fs.watch(folder, look)
  look()
}
