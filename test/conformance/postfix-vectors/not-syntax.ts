/** Areas of the recorded experiments that no reader of files can decide, each with the reason. */

/** Area → why no checker reads it. */
export const NOT_SYNTAX: Readonly<Record<string, string>> = {
  'smtpd-startup':
    'smtpd refuses the meaning of restriction lists and enumerations. The relay analysis is compared with smtpd itself.',
  'daemon-arguments':
    'Not a file but the argument list of one process, as its getopt() sees it; master.cf vectors cover how it is made.',
}
