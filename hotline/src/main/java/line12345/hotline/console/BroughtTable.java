package line12345.hotline.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers to tables that go out of and come into the house. */
public final class BroughtTable {
    /** As the page's script reads it. */
    private static final int UNPROCESSABLE = 422;

    private BroughtTable() {}

    /**
     * @param href where to go on; null to stay
     * @param differences what the table changes, row by row
     * @param passwords of new people, shown this once
     */
    public record Taken(
            String sentence, String href, List<Difference> differences, List<?> passwords) {}

    /**
     * @param troubles by row; empty when the file as a whole could not be read
     */
    public record Refused(int status, String code, String sentence, List<Trouble> troubles) {}

    /** A file to be kept under a Chinese name. */
    public static Response file(byte[] table, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return Response.ok(table, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"table.csv\"; filename*=UTF-8''" + encoded)
                .build();
    }

    public static Response taken(String sentence, String href) {
        return taken(sentence, href, List.of(), List.of());
    }

    public static Response taken(
            String sentence, String href, List<Difference> differences, List<?> passwords) {
        return Response.ok(
                        new Taken(sentence, href, differences, passwords),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    public static Response refused(WrongSheet wrong) {
        return Response.status(UNPROCESSABLE)
                .type("application/problem+json;charset=UTF-8")
                .entity(new Refused(UNPROCESSABLE, wrong.code(), wrong.summary(), wrong.troubles()))
                .build();
    }
}
