package line12345.channels.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.ticketing.time.OfficeClock;

import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * While the house is tried out: what would have gone to telephones 试用短信, codes among it. In
 * production there is no such page.
 */
@Path("/portal/try-messages")
@PermitAll
public class TryMessagesPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm:ss");

    /** Only our own files. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self' data:; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Inject Operators operators;
    @Inject TryOperator tried;

    @GET
    public Response show() {
        if (!operators.trying()) {
            throw new NotFoundException();
        }
        List<TryMessage> lines =
                tried.kept().stream()
                        .map(
                                one ->
                                        new TryMessage(
                                                TIME.format(one.at().atZone(OfficeClock.ZONE)),
                                                one.number(),
                                                one.words()))
                        .toList();
        return Response.ok(SmsTemplates.tryMessages(lines).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
