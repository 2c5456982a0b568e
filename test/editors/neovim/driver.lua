-- Asks a language server as Neovim's own client does, headless, and writes the answers as JSON.
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

local function start(buffer, publish)
  local uri = vim.uri_from_bufnr(buffer)
  local id = vim.lsp.start_client({
    name = 'mailcfg',
    cmd = task.server,
    root_dir = task.root,
    workspace_folders = { { uri = vim.uri_from_fname(task.root), name = 'root' } },
    get_language_id = function() return task.language end,
    handlers = {
      ['textDocument/publishDiagnostics'] = function(problem, result, context, config)
        if result and result.uri == uri then publish(result.diagnostics) end
        return vim.lsp.handlers['textDocument/publishDiagnostics'](problem, result, context, config)
      end,
    },
  })
  assert(id, 'the server did not start')
  vim.lsp.buf_attach_client(buffer, id)
  local function ready()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end
  assert(vim.wait(15000, ready, 20), 'no answer to initialize')
  return vim.lsp.get_client_by_id(id), uri
end

local function run()
  vim.opt.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(task.file))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = task.language
  local published
  local client, uri = start(buffer, function(diagnostics) published = diagnostics end)
  vim.wait(15000, function() return published ~= nil and #published > 0 end, 20)
  vim.wait(300, function() return false end)
  answer.diagnostics = list(told(published or {}))
  answer.shown = #vim.diagnostic.get(buffer)

  local document = { uri = uri }
  local function ask(method, params)
    local said, problem = client.request_sync(method, params, 10000, buffer)
    if said and not said.err then return said.result end
    table.insert(answer.errors, method .. ': ' .. vim.inspect(problem or (said and said.err)))
  end
  if task.hover then
    local said = ask('textDocument/hover', { textDocument = document, position = position(task.hover) })
    answer.hover = said and said.contents and text(said.contents) or vim.NIL
  end
  if task.complete then
    local said = ask('textDocument/completion', {
      textDocument = document,
      position = position(task.complete),
      context = { triggerKind = 1 },
    }) or {}
    answer.completions = list(vim.tbl_map(function(item) return item.label end, said.items or said))
  end
  if task.actions then
    local at = position(task.actions)
    local here = vim.tbl_filter(function(one)
      return one.range.start.line <= at.line and at.line <= one.range['end'].line
    end, published or {})
    local said = ask('textDocument/codeAction', {
      textDocument = document,
      range = { start = at, ['end'] = at },
      context = { diagnostics = list(here) },
    })
    answer.actions = list(vim.tbl_map(function(action) return action.title end, said or {}))
  end
  if task.format then
    local edits = ask('textDocument/formatting', {
      textDocument = document,
      options = { tabSize = vim.bo[buffer].tabstop, insertSpaces = vim.bo[buffer].expandtab },
    })
    if edits then vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding) end
    answer.formatted = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n') .. '\n'
  end
  answer.errors = list(answer.errors)
  client.stop()
  vim.wait(2000, function() return vim.lsp.get_client_by_id(client.id) == nil end, 20)
end

vim.schedule(function()
  local ok, problem = xpcall(run, debug.traceback)
  if not ok then answer.errors = { problem } end
  local file = assert(io.open(os.getenv('MAILCFG_ANSWER'), 'w'))
  file:write(vim.fn.json_encode(answer))
  file:close()
  vim.cmd(ok and 'qall!' or 'cquit!')
end)
