-- Asks the language server that the user's configuration started, headless, and writes the answers as JSON.
local task = vim.fn.json_decode(os.getenv('MAILCFG_TASK'))
local version = vim.version()
local answer = {
  client = ('nvim %d.%d.%d'):format(version.major, version.minor, version.patch),
  errors = {},
  diagnostics = {},
  shown = 0,
  hover = vim.NIL,
  completions = vim.NIL,
  actions = vim.NIL,
  formatted = vim.NIL,
}
local SEVERITIES = { 'error', 'warning', 'info', 'hint' }

local function list(items) -- an empty table would become an object
  return #items > 0 and items or vim.fn.json_decode('[]')
end

local function position(place)
  return { line = place.line - 1, character = place.column - 1 }
end

local function text(value) -- MarkupContent, MarkedString, or a list of them
  if type(value) == 'string' then return value end
  if value.value then return value.value end
  return table.concat(vim.tbl_map(text, value), '\n')
end

local function told(diagnostics)
  return vim.tbl_map(function(one)
    return {
      line = one.range.start.line + 1,
      column = one.range.start.character + 1,
      endLine = one.range['end'].line + 1,
      endColumn = one.range['end'].character + 1,
      severity = SEVERITIES[one.severity or 1],
      code = one.code,
      message = one.message,
    }
  end, diagnostics)
end

--- What the server publishes of the file, seen on its way to Neovim's own handler.
local published
local take = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(problem, result, ...)
  if result and result.uri == vim.uri_from_fname(task.file) then published = result.diagnostics end
  return take(problem, result, ...)
end

--- The client that the configuration attached to the buffer.
local function client_of(buffer)
  local found
  vim.wait(30000, function()
    local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.lsp.buf_get_clients(buffer)
    found = vim.tbl_values(clients)[1]
    return found ~= nil and found.initialized == true
  end, 20)
  return assert(found, 'the configuration started no server')
end

local function run()
  vim.opt.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(task.file))
  local buffer = vim.api.nvim_get_current_buf()
  local client = client_of(buffer)
  vim.wait(30000, function() return published ~= nil and #published >= task.findings end, 20)
  answer.diagnostics = list(told(published or {}))
  answer.shown = #vim.diagnostic.get(buffer)

  local document = { uri = vim.uri_from_bufnr(buffer) }
  local function ask(method, params)
    local said, problem = client.request_sync(method, params, 20000, buffer)
    if said and not said.err then return said.result end
    table.insert(answer.errors, method .. ': ' .. vim.inspect(problem or (said and said.err)))
  end
  local said = ask('textDocument/hover', { textDocument = document, position = position(task.hover) })
  answer.hover = said and said.contents and text(said.contents) or vim.NIL

  -- As CTRL-X CTRL-O does: first where the word begins, then the words that begin so.
  vim.api.nvim_win_set_cursor(0, { task.complete.line, task.complete.column - 1 })
  said = ask('textDocument/completion', {
    textDocument = document,
    position = position(task.complete),
    context = { triggerKind = 1 },
  }) or {}
  local line = vim.api.nvim_get_current_line()
  local typed = line:sub(1, task.complete.column - 1):match('[%w_]*$')
  local items = vim.lsp.util.text_document_completion_list_to_complete_items(said, typed)
  answer.completions = list(vim.tbl_map(function(item) return item.word end, items))

  local at = position(task.actions)
  local here = vim.tbl_filter(function(one)
    return one.range.start.line <= at.line and at.line <= one.range['end'].line
  end, published or {})
  said = ask('textDocument/codeAction', {
    textDocument = document,
    range = { start = at, ['end'] = at },
    context = { diagnostics = list(here) },
  })
  answer.actions = list(vim.tbl_map(function(action) return action.title end, said or {}))

  if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 20000 }) else vim.lsp.buf.formatting_sync({}, 20000) end
  answer.formatted = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n') .. '\n'

  answer.errors = list(answer.errors)
  client.stop()
  vim.wait(5000, function() return vim.lsp.get_client_by_id(client.id) == nil end, 20)
end

vim.schedule(function()
  local ok, problem = xpcall(run, debug.traceback)
  if not ok then answer.errors = { problem } end
  local file = assert(io.open(os.getenv('MAILCFG_ANSWER'), 'w'))
  file:write(vim.fn.json_encode(answer))
  file:close()
  vim.cmd(ok and 'qall!' or 'cquit!')
end)
