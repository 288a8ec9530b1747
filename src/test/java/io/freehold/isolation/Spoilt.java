package io.freehold.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes requests that cannot be right: of the wrong kind, huge, deep, broken, doubled or incomplete. */
final class Spoilt {

    private static final List<String> VALUES = List.of(
            "null",
            "0",
            "-1",
            "1e400",
            "1.5",
            "true",
            "[]",
            "{}",
            "[[]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"😀\"",
            "\"not what was asked for\"",
            "\"2026-02-30T25:00:00Z\"",
            "\"" + "9".repeat(400) + "\"",
            "9".repeat(150),
            "\"" + "é".repeat(5_000) + "\"",
            "\"'; drop table leads; --\"",
            "\"<script>\"",
            "\"%s%n${jndi:x}\"",
            "{\"a\":{\"b\":[1,2,{\"c\":null}]}}",
            "NaN",
            "'x'",
            "\"\\x\"",
            "\"unterminated");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "true",
            "42",
            "\"text\"",
            "[]",
            "[{}]",
            "{",
            "}",
            "{\"a\":",
            "{\"a\":1,}",
            "{a:1}",
            "\u0000",
            "\uFEFF{}",
            "{\"\":1}",
            "{\"a\":1}{\"b\":2}",
            "<xml/>",
            "a=1&b=2",
            "{\"__proto__\":{}}",
            "\uD83D",
            "// {}",
            "[".repeat(100_000),
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
            "{\"a\":\"" + "x".repeat(1 << 20) + "\"}",
            "{\"a\":\"" + "x".repeat(2 << 20) + "\"}",
            "-",
            "1".repeat(10_000));

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json;charset=utf-16",
            "application/json; charset=nonsense",
            "nonsense",
            "*/*",
            "application/merge-patch+json",
            "application/json;;;",
            "image/png");

    private static final List<String> QUERIES = List.of(
            "limit=0",
            "limit=-1",
            "limit=501",
            "limit=x",
            "limit=99999999999999999999",
            "limit=",
            "limit=1&limit=2",
            "offset=-5",
            "offset=1e9",
            "skip=%20",
            "cursor=x",
            "cursor=%00",
            "cursor=" + "A".repeat(3_000),
            "sort=password:asc",
            "sort=:",
            "sort=%27",
            "status=nonsense",
            "status=%00",
            "search=%25%27%22%5C",
            "search=%ED%A0%80",
            "search=" + "a".repeat(2_000),
            "from=yesterday",
            "to=2026-99-99",
            "product=%00",
            "department=%F0%9F%98%80",
            "leadId=1",
            "types=" + "a,".repeat(200),
            "format=exe",
            "from=9999999-01-01T00:00:00Z",
            "actor=%C0%80",
            "q=%00",
            "objectId=x",
            "since=x",
            "to=%00",
            "a[]=1&%5B=2",
            "%3D=%26");

    private static final List<String> IDS = List.of(
            "x",
            "0",
            "-1",
            "null",
            "%20",
            "%2e%2e",
            "%00",
            "%0a",
            "%F0%9F%98%80",
            "a".repeat(1_000),
            "%27%20or%201=1",
            "*",
            "~",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "%C0%80",
            "1/2/3",
            "%252e",
            "{id}");

    private static final List<String[]> HEADERS = List.of(
            new String[] {"Authorization", "Bearer"},
            new String[] {"Authorization", "Bearer ."},
            new String[] {"Authorization", "Basic eDp5"},
            new String[] {"Authorization", "Bearer " + "a".repeat(9_000)},
            new String[] {"Authorization", "Bearer a.b.c"},
            new String[] {"If-Match", "*"},
            new String[] {"If-Match", "\"v-1\""},
            new String[] {"If-Match", "W/\"v0\", \"v1\""},
            new String[] {"Idempotency-Key", "a".repeat(300)},
            new String[] {"Idempotency-Key", "a b"},
            new String[] {"X-Entity-Scope", "a".repeat(2_000)},
            new String[] {"X-Entity-Scope", "BOTH"},
            new String[] {"Accept", "nonsense"},
            new String[] {"Accept", "text/html;q=abc"},
            new String[] {"Accept", "image/png"},
            new String[] {"Range", "bytes=5-1"},
            new String[] {"Cookie", "tenant_sig=x"},
            new String[] {"Cookie", "admin_token=x"},
            new String[] {"Cookie", "=;=;" + "a=b;".repeat(40)},
            new String[] {"X-Request-Id", "\u00e9"},
            new String[] {"Origin", "null"},
            new String[] {"Content-Encoding", "gzip"},
            new String[] {"X-Tenant-Id", "x"},
            new String[] {"Accept-Language", "x".repeat(500)},
            new String[] {"X-Api-Key", "x".repeat(4_000)},
            new String[] {"Last-Event-ID", "x"},
            new String[] {"traceparent", "00-x"});

    private final Random random;

    Spoilt(long seed) {
        random = new Random(seed);
    }

    /** A request for the operation with one or two things wrong in it. */
    Probe of(Operations.Operation operation, String goodBody, List<String> fields) {
        Probe probe = Probe.of(operation.method(), path(operation));
        Probe whole =
                switch (goodBody == null ? random.nextInt(2) : random.nextInt(6)) {
                    case 0 -> asked(probe, pick(QUERIES));
                    case 1 -> with(probe, pick(HEADERS));
                    case 2 -> probe.json(pick(BODIES));
                    case 3 -> probe.json(spoiltField(goodBody, fields));
                    case 4 -> probe.json(doubled(goodBody, fields));
                    default ->
                        new Probe(probe.method(), probe.path(), probe.headers(), goodBody)
                                .with("Content-Type", pick(TYPES));
                };
        return random.nextInt(4) == 0 && !whole.headers().containsKey("Authorization")
                ? with(whole, pick(HEADERS))
                : whole;
    }

    private String path(Operations.Operation operation) {
        String id = random.nextBoolean() ? pick(IDS) : UUID.randomUUID().toString();
        return operation
                .path()
                .replaceAll(
                        "\\{[^}]+}",
                        java.util.regex.Matcher.quoteReplacement(
                                id.replace("{", "%7B").replace("}", "%7D")));
    }

    private static Probe asked(Probe probe, String query) {
        String escaped = query.replace("[", "%5B").replace("]", "%5D");
        return new Probe(probe.method(), probe.path() + "?" + escaped, probe.headers(), probe.body());
    }

    private static Probe with(Probe probe, String[] header) {
        return probe.with(header[0], header[1]);
    }

    private String spoiltField(String body, List<String> fields) {
        String field = pick(fields);
        List<String> members = new ArrayList<>();
        for (String name : fields) {
            if (!name.equals(field) && random.nextInt(3) > 0) {
                members.add('"' + name + "\":\"x\"");
            }
        }
        members.add(random.nextInt(members.size() + 1), '"' + field + "\":" + pick(VALUES));
        return random.nextInt(10) == 0
                ? body.replace("\":", "\": " + pick(VALUES) + ",\"more\":")
                : "{" + String.join(",", members) + "}";
    }

    private String doubled(String body, List<String> fields) {
        String field = pick(fields);
        return body.substring(0, body.length() - 1) + ",\"" + field + "\":\"a\",\"" + field + "\":" + pick(VALUES)
                + "}";
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
