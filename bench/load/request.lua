-- One POST again and again, or each with a text that no server has seen before.
-- Arguments: a file with the body; where the body holds the placeholder, a prefix unlike that of every other run;
-- then further headers, each as "name: value".

local PLACEHOLDER = "@unseen-text-of-32-characters-@@"
local count = 0

init = function(arguments)
  local file = assert(io.open(arguments[1], "rb"))
  local body = file:read("*a")
  file:close()
  wrk.method = "POST"
  wrk.headers["content-type"] = "application/json"
  wrk.headers["accept"] = "application/json"
  for at = 3, #arguments do
    local name, value = arguments[at]:match("^(.-): (.*)$")
    wrk.headers[name] = value
  end
  if arguments[2] == "-" then
    wrk.body = body
    return
  end
  -- As long as what takes its place, so that the length in the header holds.
  local request_text = wrk.format(nil, nil, nil, body)
  local first, last = request_text:find(PLACEHOLDER, 1, true)
  local before = request_text:sub(1, first - 1) .. arguments[2] .. "_"
  local after = request_text:sub(last + 1)
  local digits = "%0" .. (#PLACEHOLDER - #arguments[2] - 1) .. "d"
  request = function()
    count = count + 1
    return before .. digits:format(count) .. after
  end
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"microseconds":%d,"bytes":%d,"failed":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
