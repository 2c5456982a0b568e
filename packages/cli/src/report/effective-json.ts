/** The values of a Postfix configuration for programs: `mailcfg effective --format json`, version 1 of its contract. */

import type { EffectiveView, ShownParameter, ShownPlace, ShownService, ShownUse } from '@mailcfg/model'

/** The values as JSON text. What only the server knows is null; `needs` names the parameters that it
 * depends on, and `why` says it in words. */
export function effectiveJson(view: EffectiveView): string {
  return `${JSON.stringify(effectiveObject(view), null, 2)}\n`
}

/** What the JSON text holds. */
export function effectiveObject({ release, parameters, services, unused }: EffectiveView): object {
  return {
    version: 1,
    release,
    parameters: parametersJson(parameters),
    services: services.map(serviceJson),
    unused: unused.map(({ name, place }) => ({ name, ...placeJson(place) })),
  }
}

function parametersJson(parameters: readonly ShownParameter[]): object {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterJson(parameter)]))
}

function parameterJson({ value, expanded, place, origin, needs, why, uses, parts }: ShownParameter): object {
  return {
    value: value ?? null,
    expanded: expanded ?? null,
    ...placeJson(place),
    origin,
    ...(needs.length === 0 ? {} : { needs }),
    ...(why === undefined ? {} : { why }),
    ...(uses.length === 0 ? {} : { uses: uses.map(useJson) }),
    ...(parts.some(({ through }) => through.length > 0)
      ? {
          parts: parts.map(({ text, through, origin: from, place: at }) => ({
            text,
            through,
            origin: from,
            ...placeJson(at),
          })),
        }
      : {}),
  }
}

function useJson({ name, origin, place }: ShownUse): object {
  return { name, origin: origin ?? null, ...placeJson(place) }
}

function placeJson(place: ShownPlace | undefined): { file: string | null; line: number | null } {
  return { file: place?.file ?? null, line: place?.line ?? null }
}

function serviceJson({ service, arguments: words, place, overrides }: ShownService): object {
  const { private: isPrivate, unprivileged, chroot, wakeup, maxproc, command } = service
  return {
    name: service.service.text,
    type: service.type.text,
    private: isPrivate.text,
    unprivileged: unprivileged.text,
    chroot: chroot.text,
    wakeup: wakeup.text,
    maxproc: maxproc.text,
    command: command.text,
    arguments: words,
    ...placeJson(place),
    overrides: parametersJson(overrides),
  }
}
