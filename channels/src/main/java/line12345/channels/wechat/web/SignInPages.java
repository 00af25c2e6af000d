package line12345.channels.wechat.web;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.OwnerSession;
import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.channels.wechat.account.NotDone;
import line12345.channels.wechat.account.WechatAccount;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Signing in by WeChat (snsapi_base, which asks the citizen nothing): away to WeChat with a state
 * that only this browser can bring back, and back with a code that WeChat takes once.
 */
@Path("/wechat")
@PermitAll
@Blocking
public class SignInPages {
    private static final int STATE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject Wechat wechat;
    @Inject WechatConfig config;
    @Inject WechatAccount account;
    @Inject KnownAccounts accounts;
    @Inject OwnerSession owners;
    @Inject SealedCookie cookies;
    @Inject OfficeClock clock;

    /** The entry that stands on the menu: {@code /wechat/mine} and {@code /wechat/file}. */
    @GET
    @Path("{goal:mine|file}")
    public Response away(@PathParam("goal") String word, @Context HttpServerRequest request) {
        Optional<String> house = config.pages();
        Goal goal = Goal.of(word).orElseThrow();
        if (!wechat.speaks() || house.isEmpty()) {
            // The pages are there without WeChat; only who one is has to be proven there.
            return Response.seeOther(URI.create(goal.page)).build();
        }
        byte[] random = new byte[STATE_BYTES];
        RANDOM.nextBytes(random);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String back = house.get().strip().replaceAll("/+$", "") + "/wechat/back";
        URI there =
                URI.create(
                        config.authorize()
                                + "/connect/oauth2/authorize?appid="
                                + encoded(config.appId().orElseThrow())
                                + "&redirect_uri="
                                + encoded(back)
                                + "&response_type=code&scope=snsapi_base&state="
                                + state
                                + "#wechat_redirect");
        return Response.seeOther(there)
                .cookie(
                        cookies.of(
                                SealedCookie.STATE,
                                state + " " + goal.word,
                                clock.now(),
                                request.isSSL()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("back")
    public Response back(
            @CookieParam(SealedCookie.STATE) String cookie,
            @QueryParam("code") String code,
            @QueryParam("state") String state,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        Optional<Goal> goal = goal(cookie, state, now);
        if (goal.isEmpty()) {
            return WebPage.trouble(403, "登录没有完成：不是从这个页面发起的，或者隔得太久。请回到公众号，从菜单重新进入。");
        }
        if (!wechat.speaks() || code == null || !code.matches("[\\w-]{1,128}")) {
            return WebPage.trouble(403, "微信没有确认您的身份。请回到公众号，从菜单重新进入。");
        }
        try {
            String openId = account.whose(code);
            return known(openId, goal.get(), now, request)
                    .cookie(cookies.gone(SealedCookie.STATE, request.isSSL()))
                    .build();
        } catch (NotDone e) {
            return e.forGood()
                    ? WebPage.trouble(403, "这次登录已经用过或已过期。请回到公众号，从菜单重新进入。")
                    : WebPage.trouble(503, "微信现在没有应答，请稍后从公众号菜单重新进入，或直接拨打 12345。");
        }
    }

    private Response.ResponseBuilder known(
            String openId, Goal goal, Instant now, HttpServerRequest request) {
        OptionalLong citizen = accounts.citizenOf(Wechat.CHANNEL, openId);
        if (citizen.isPresent()) {
            return Response.seeOther(URI.create(goal.page))
                    .cookie(owners.of(citizen.getAsLong(), now, request.isSSL()));
        }
        return Response.seeOther(URI.create("/wechat/join"))
                .cookie(
                        cookies.of(
                                SealedCookie.ACCOUNT,
                                goal.word + " " + openId,
                                now,
                                request.isSSL()));
    }

    private Optional<Goal> goal(String cookie, String state, Instant now) {
        String[] kept = cookies.read(SealedCookie.STATE, cookie, now).orElse(" ").split(" ", 2);
        boolean same =
                state != null
                        && !kept[0].isEmpty()
                        && MessageDigest.isEqual(
                                kept[0].getBytes(StandardCharsets.UTF_8),
                                state.getBytes(StandardCharsets.UTF_8));
        return same ? Goal.of(kept[1]) : Optional.empty();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
