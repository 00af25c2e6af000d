package line12345.hotline.load;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.load.Captured.Row;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class RowScriptTest {
    private static final Map<String, Shape> SHAPES =
            Map.of(
                    "ticket",
                    new Shape(
                            Set.of("id", "citizen_id"),
                            Set.of(),
                            List.of(List.of("id"), List.of("channel", "message_key")),
                            Map.of("citizen_id", "citizen")),
                    "leg",
                    new Shape(
                            Set.of("id", "ticket_id", "position"),
                            Set.of(),
                            List.of(List.of("id"), List.of("ticket_id", "position")),
                            Map.of("ticket_id", "ticket")),
                    "alarm",
                    new Shape(
                            Set.of("ticket_id"),
                            Set.of(),
                            List.of(List.of("kind", "ticket_id")),
                            Map.of()),
                    "delta",
                    new Shape(Set.of("id"), Set.of("id"), List.of(List.of("id")), Map.of()));

    @Test
    void theSameRowsWithFreshKeys() {
        String script =
                script(
                        row(
                                "ticket",
                                "id",
                                "51",
                                "channel",
                                "phone",
                                "message_key",
                                "0123456789abcdef",
                                "citizen_id",
                                "9"),
                        row("leg", "id", "77", "ticket_id", "51", "position", "1"),
                        row("leg", "id", "78", "ticket_id", "51", "position", "2"));
        assertThat(script.lines().skip(2))
                .containsExactly(
                        "begin;",
                        "insert into bare.\"ticket\" (\"id\", \"channel\", \"message_key\", \"citizen_id\")"
                                + " values (:fresh::bigint + 0, E'phone', lpad((:fresh::bigint +"
                                + " 0)::text, 12, '0') || E'cdef', E'9');",
                        "insert into bare.\"leg\" (\"id\", \"ticket_id\", \"position\") values"
                                + " (:fresh::bigint + 1, :fresh::bigint + 0, E'1'), (:fresh::bigint + 2,"
                                + " :fresh::bigint + 0, E'2');",
                        "end;");
    }

    @Test
    void aColumnIsKnownByItsNameWhereNothingChecksIt() {
        String script =
                script(
                        row(
                                "ticket",
                                "id",
                                "51",
                                "channel",
                                "phone",
                                "message_key",
                                "k",
                                "citizen_id",
                                "9"),
                        row("alarm", "kind", "sign-by", "ticket_id", "51"));
        assertThat(script)
                .contains("(\"kind\", \"ticket_id\") values (E'sign-by', :fresh::bigint + 0)");
    }

    @Test
    void numbersThatPostgresGivesAreLeftToIt() {
        assertThat(script(row("delta", "id", "4", "figure", "a")))
                .contains("insert into bare.\"delta\" (\"figure\") values (E'a');");
    }

    @Test
    void textsComeThroughPgbenchAsTheyWere() {
        assertThat(RowScript.literal(null)).isEqualTo("null");
        assertThat(RowScript.literal("it's 9:30\\\n你:好"))
                .isEqualTo("E'it''s 9\\x3a30\\\\\\n你\\x3a好'");
    }

    private static String script(Row... rows) {
        return new RowScript(List.of(rows), SHAPES, "bare").text();
    }

    private static Row row(String table, String... columns) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            values.put(columns[i], columns[i + 1]);
        }
        return new Row(table, values);
    }
}
