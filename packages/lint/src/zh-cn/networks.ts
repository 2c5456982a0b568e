/** Chinese words for lists of networks that cannot be read. */

/** What happens to a list of networks that cannot be read. */
export function unreadableList(name: string): string {
  return name === 'mynetworks'
    ? 'SMTP 服务器无法判断谁在名单里，凡是要看它的收件人一律答复 451；连本机的程序也发不出信。'
    : `凡是查询 ${name} 的地方，得到的都是错误而不是结果，于是客户端被告知稍后再试。`
}
