package line12345.channels.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import line12345.ticketing.medium.QuotaSpent;
import line12345.ticketing.refusal.Refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes an answer in the format that was asked for, a refusal as the specification's errors. */
@ApplicationScoped
class Replies {
    @Inject Open311Config config;

    Response of(String format, Supplier<Sheet> work) {
        Format written = Format.of(format);
        try {
            return Response.ok(work.get().in(written)).type(written.type()).build();
        } catch (Refusal refusal) {
            return refused(written, refusal, List.of(refusal.sentence()));
        }
    }

    /** As {@link #of}, for this city only. */
    Response here(String format, UriInfo uri, Supplier<Sheet> work) {
        return of(
                format,
                () -> {
                    inThisCity(uri.getQueryParameters());
                    return work.get();
                });
    }

    /**
     * @throws NotHere when another city is meant
     */
    void inThisCity(MultivaluedMap<String, String> arguments) {
        String wanted = arguments.getFirst("jurisdiction_id");
        if (wanted != null
                && !wanted.isBlank()
                && config.jurisdiction().isPresent()
                && !config.jurisdiction().get().equals(wanted.strip())) {
            throw new NotHere("jurisdiction_id");
        }
    }

    /** The specification has 404, 403 and, for all else, 400; waiting is said as HTTP says it. */
    static Response refused(Format format, Refusal refusal, List<String> sentences) {
        int status =
                switch (refusal.status()) {
                    case 401, 403 -> 403;
                    case 404, 429 -> refusal.status();
                    default -> 400;
                };
        Sheet errors =
                Sheet.list("errors", sentences.stream().map(one -> error(status, one)).toList());
        Response.ResponseBuilder answer =
                Response.status(status).type(format.type()).entity(errors.in(format));
        if (refusal instanceof QuotaSpent spent) {
            answer.header("Retry-After", spent.left().rest());
        }
        return answer.build();
    }

    private static Map<String, Object> error(int status, String sentence) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", status);
        error.put("description", sentence);
        return error;
    }
}
