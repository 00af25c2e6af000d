package line12345.channels.portal.following;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.OwnerCookie;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.withdrawal.WithdrawOwnTicket;

import org.jboss.resteasy.reactive.RestForm;

import java.time.Instant;

/** 撤回诉求, from the progress page and back to it. */
@Path("/portal/follow/withdraw")
@PermitAll
public class WithdrawPage {
    @Inject Follower follower;
    @Inject WithdrawOwnTicket withdraw;
    @Inject OfficeClock clock;

    @POST
    public Response withdraw(
            @RestForm String number,
            @RestForm String code,
            @RestForm String words,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        return follower.page(
                number,
                code,
                owner,
                request,
                now,
                "withdraw",
                words,
                shown -> {
                    withdraw.withdraw(shown, words, now);
                    return Told.done(
                            "已经撤回，不再办理。还需要的话，请重新反映一次。",
                            "Withdrawn. If you still need it, please file it anew.");
                });
    }
}
