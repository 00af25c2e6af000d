package line12345.channels.portal.puzzle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.PortalPage;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.time.Instant;
import java.util.List;

/** 计算验证: says that there is a flood, lets the browser work, and goes on by itself. */
@Path("/portal/puzzle")
@PermitAll
public class PuzzlePage {
    @Inject Puzzle puzzle;
    @Inject WorkCookie cookies;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance puzzle(
                WorkNeeded needed, Task task, String action, List<Kept> typed);
    }

    /**
     * Instead of what was asked for.
     *
     * @param action where the same is sent again when the work is done
     * @param typed everything the form had; none where the page that asked still has it all
     */
    public Response ask(WorkNeeded needed, String action, List<Kept> typed, Instant now) {
        List<Kept> there = typed.stream().filter(one -> one.value() != null).toList();
        var page = Templates.puzzle(needed, puzzle.task(now), action, there);
        return PortalPage.of(needed.status(), page).build();
    }

    @POST
    public Response worked(
            @RestForm String challenge,
            @RestForm String salt,
            @RestForm String signature,
            @RestForm String number,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        boolean whole = challenge != null && salt != null && signature != null && number != null;
        if (!whole || !number.matches("\\d{1,9}")) {
            return Response.status(422).build();
        }
        Task task = new Task(challenge, salt, 0, signature);
        if (!puzzle.solved(task, Long.parseLong(number), now)) {
            return Response.status(422).build();
        }
        return Response.noContent().cookie(cookies.of(task, now, request.isSSL())).build();
    }
}
