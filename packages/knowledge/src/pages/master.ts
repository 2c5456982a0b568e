/** The pages about what stands in master.cf: daemons, services, columns, options, pipe(8). */
import {
  type Daemon,
  daemon,
  daemonOptions,
  masterColumns,
  pipeAttribute,
  pipeFlag,
  pipeMacro,
  type ShippedService,
  shippedServices,
} from '../postfix-master.ts'
import { postfixText } from '../postfix-texts.ts'
import { code, type Fact, lifetime, type Page } from './markdown.ts'

/** The pages about a word of master.cf: it may be a daemon, a service, a column, an option, or belong to pipe(8). */
export function masterPages(name: string): Page[] {
  const program = daemon(name)
  return [
    ...(program ? [daemonPage(program)] : []),
    ...shippedServices()
      .filter((service, index, all) => service.name === name && all.findIndex((one) => sameKey(one, service)) === index)
      .map(servicePage),
    ...columnPages(name),
    ...optionPages(name),
    ...pipePages(name.replace(/^\$\{?|\}$/g, '')),
  ]
}

const sameKey = (a: ShippedService, b: ShippedService): boolean => a.name === b.name && a.type === b.type

function page(key: string, title: string, what: string, facts: readonly Fact[], references: readonly string[]): Page {
  const text = postfixText('master.cf', key)
  return { title, what, summary: text?.summary, advice: text?.advice, facts, references }
}

function daemonPage(fact: Daemon): Page {
  const { program } = fact
  const facts: Fact[] = [
    ['Process limit', fact.requiresMaxproc === undefined ? undefined : `must be ${code(String(fact.requiresMaxproc))}`],
    ['Unprivileged', fact.requiresPrivileged && 'must be `n`'],
    ['Chroot', fact.chrootMustBe && 'must be `n`'],
    ['Arguments', fact.arguments],
    ['Note', fact.notes],
  ]
  return page(`daemon:${program}`, program, `Program of a master.cf service (Postfix, ${lifetime(fact)}).`, facts, [
    `https://www.postfix.org/${program}.8.html`,
    'master(5)',
  ])
}

function servicePage(service: ShippedService): Page {
  const { name, type, command, args = [] } = service
  const { private: priv, unprivileged, chroot, wakeup, maxproc } = service
  const line = [name, type, priv, unprivileged, chroot, wakeup, maxproc, command, ...args].join(' ')
  const what = `Service of master.cf${service.enabledAsShipped ? '' : ', shipped as a comment'} (Postfix, ${lifetime(service)}).`
  const facts: Fact[] = [
    ['As shipped', code(line)],
    ['Runs', code(command)],
    ['Note', service.notes],
  ]
  return page(`service:${name} ${type}`, `${name} ${type}`, what, facts, ['master(5)', `${command}(8)`])
}

function columnPages(name: string): Page[] {
  return masterColumns()
    .filter((column) => column.name === name || column.postconfName === name)
    .map((column) =>
      page(
        `column:${column.name}`,
        column.name,
        `Column ${column.index} of master.cf.`,
        [
          ['Values', column.values?.map(({ value }) => code(value)).join(', ')],
          ['What `-` means', column.default && code(column.default)],
          ['Rule', column.rule],
        ],
        ['master(5)'],
      ),
    )
}

function optionPages(name: string): Page[] {
  return daemonOptions()
    .filter(({ option }) => option === name || option.split(' ')[0] === name)
    .map(({ option, rule, ...life }) =>
      page(
        `option:${option}`,
        option,
        `Option of every daemon in master.cf (Postfix, ${lifetime(life)}).`,
        [['Rule', rule]],
        ['master(5)'],
      ),
    )
}

function pipePages(name: string): Page[] {
  const [attribute, flag, macro] = [
    pipeAttribute(name),
    name.length === 1 ? pipeFlag(name) : undefined,
    pipeMacro(name),
  ]
  return [
    ...(attribute
      ? [
          page(
            `pipe-attribute:${attribute.name}`,
            `${attribute.name}=`,
            `Attribute of a pipe(8) service (Postfix, ${lifetime(attribute)}).`,
            [
              ['Form', attribute.form && code(attribute.form)],
              ['Must be there', attribute.required && 'yes'],
              ['Default', attribute.default && code(attribute.default)],
              ['Letters', attribute.values && code(attribute.values)],
              ['Rule', attribute.rule],
            ],
            ['https://www.postfix.org/pipe.8.html'],
          ),
        ]
      : []),
    ...(flag
      ? [
          page(
            `pipe-flag:${flag.flag}`,
            `flags=${flag.flag}`,
            `Letter of \`flags=\` of a pipe(8) service (Postfix, ${lifetime(flag)}).`,
            [['Means', flag.meaning]],
            ['https://www.postfix.org/pipe.8.html'],
          ),
        ]
      : []),
    ...(macro
      ? [
          page(
            `pipe-macro:${macro.macro}`,
            `\${${macro.macro}}`,
            `Macro in \`argv=\` of a pipe(8) service (Postfix, ${lifetime(macro)}).`,
            [['With several recipients', macro.repeatsArgumentPerRecipient && 'the argument is repeated for each']],
            ['https://www.postfix.org/pipe.8.html'],
          ),
        ]
      : []),
  ]
}
