/** Draws the picture of a mail server from all its files. */

import type { DovecotInstance, Stack } from '@mailcfg/model'
import { drawCourier } from './courier.ts'
import { compareDatabases } from './databases.ts'
import { drawDovecot, drawLeftPorts } from './dovecot.ts'
import { drawExtmail } from './extmail.ts'
import type { Picture } from './picture.ts'
import { drawDelivery } from './postfix-delivery.ts'
import { drawLogins } from './postfix-logins.ts'
import { PostfixPart } from './postfix-part.ts'
import { drawPorts } from './postfix-ports.ts'
import { drawQuestions } from './postfix-questions.ts'
import { drawQueue } from './postfix-queue.ts'
import { drawTables } from './postfix-tables.ts'
import { drawSaslauthdDaemons } from './saslauthd.ts'
import { Scene } from './scene.ts'

/**
 * The listeners, programs, sockets, tables, databases and mailboxes of a server, with what leads from one to another.
 * Nothing is called broken that the files do not show; what they do not show is `unseen`.
 */
export function stackPicture(stack: Stack): Picture {
  const scene = new Scene(stack)
  const postfixes = stack.postfix.map((postfix) => new PostfixPart(scene, postfix))
  // Who listens comes before who connects.
  for (const part of postfixes) drawPorts(part)
  const ports = runningDovecots(stack).flatMap((dovecot, i) => drawDovecot(scene, dovecot, i + 1))
  drawCourier(scene)
  drawSaslauthdDaemons(scene)
  for (const part of postfixes) drawPostfix(part)
  drawExtmail(scene)
  drawLeftPorts(scene, ports)
  compareDatabases(scene)
  return scene.drawing.finish()
}

function drawPostfix(part: PostfixPart): void {
  drawQueue(part)
  drawDelivery(part)
  drawQuestions(part)
  drawLogins(part)
  drawTables(part)
}

/** Files that no dovecot.conf includes are spare ones, as distributions ship them; without one they are all there is. */
function runningDovecots({ dovecot }: Stack): readonly DovecotInstance[] {
  const whole = dovecot.filter(({ isWhole }) => isWhole)
  return whole.length > 0 ? whole : dovecot
}
