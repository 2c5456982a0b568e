/** The servers of Courier that start scripts switch on. */

export { COURIER_SWITCHES, type CourierSwitch, isSwitchedOn } from '@mailcfg/model'
