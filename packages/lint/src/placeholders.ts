/** Text that another program fills in before the mail server reads it: nothing can be said of it. */

export { firstPlaceholder, hasTemplateLines, isTemplated, isTemplateLine } from '@mailcfg/model'
