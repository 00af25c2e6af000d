package line12345.hotline.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.ForbiddenException;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.ticket.ChangedMeanwhile;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Turns whatever went wrong into an answer: a page for people, problem+json for programs. */
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final SecureRandom random = new SecureRandom();

    @Inject
    @Location("problem.html")
    Template page;

    /** For who is signed in: the way on is in the menu. */
    @Inject
    @Location("refused.html")
    Template inside;

    @Context HttpHeaders headers;
    @Context UriInfo uri;

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        Problem problem =
                new Problem(
                        refusal.status(),
                        refusal.code(),
                        refusal.sentence(),
                        "",
                        refusal instanceof WrongSheet wrong ? wrong.troubles() : List.of());
        return refusal instanceof Later later
                ? answer(problem, Long.toString(later.seconds()))
                : answer(problem);
    }

    @ServerExceptionMapper
    public Response noRight(ForbiddenException exception) {
        return answer(new Problem(403, "no-right", "您的角色没有这项权限；如确需办理，请联系系统管理员。", ""));
    }

    /** Two people wrote at once and the second commit lost. */
    @ServerExceptionMapper
    public Response conflict(OptimisticLockException exception) {
        return refused(new ChangedMeanwhile());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status >= 500) {
            return bug(exception);
        }
        if (status < 400) {
            return exception.getResponse();
        }
        return answer(wrongShape(status));
    }

    /** JSON of another shape than the form's. */
    @ServerExceptionMapper
    public Response otherShape(MismatchedInputException exception) {
        return answer(wrongShape(400));
    }

    private static Problem wrongShape(int status) {
        String sentence =
                switch (status) {
                    case 404 -> "没有这个页面，请检查地址是否完整。";
                    case 405 -> "这个地址不支持这种操作，请从页面上的按钮进入。";
                    case 413 -> "上传的内容太大，请压缩图片或减少张数后再提交。";
                    default -> "提交的内容格式不正确，请返回检查后再提交。";
                };
        return new Problem(status, "http-" + status, sentence, "");
    }

    @ServerExceptionMapper
    public Response bug(Throwable bug) {
        if (Causes.conflict(bug)) {
            return refused(new ChangedMeanwhile());
        }
        if (Causes.signNotKept(bug)) {
            return answer(new Problem(400, "wrong-sign", "提交的内容中含有无法保存的控制字符，请删除后再提交。", ""));
        }
        if (Causes.brokenUpload(bug)) {
            return answer(wrongShape(400));
        }
        if (Causes.busy(bug)) {
            LOG.warn("all connections to the database are in use: " + bug.getMessage());
            return answer(new Problem(503, "busy", "系统正忙，这次没有办成；内容都还在，请过几秒钟再按一次，不会重复登记。", ""));
        }
        String number = HexFormat.of().formatHex(random.generateSeed(4)).toUpperCase();
        LOG.error("problem " + number, bug);
        return answer(
                new Problem(
                        500,
                        "bug",
                        "系统出错，您的操作没有完成。请稍后重试；如仍不行，请向系统管理员报告编号 " + number + "。",
                        number));
    }

    /** After a bug the menu, which reads tables, is not asked for. */
    private String written(Problem problem) {
        if (problem.status() < 500) {
            try {
                return inside.data("problem", problem).render();
            } catch (RuntimeException again) {
                LOG.warn("the page around a refusal could not be shown: " + again);
            }
        }
        return page.data("problem", problem).render();
    }

    private Response answer(Problem problem) {
        return answer(problem, problem.status() == 503 ? "5" : null);
    }

    /**
     * @param retryAfter seconds, or null
     */
    private Response answer(Problem problem, String retryAfter) {
        // Read as it came: a header that cannot be parsed must not become a second problem.
        String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        boolean html = accept != null && accept.contains("html");
        boolean program = uri.getRequestUri().getPath().startsWith("/api/");
        if (html && !program && headers.getHeaderString("HX-Request") == null) {
            return Response.status(problem.status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(written(problem))
                    .build();
        }
        return Response.status(problem.status())
                .type("application/problem+json;charset=UTF-8")
                .header(HttpHeaders.RETRY_AFTER, retryAfter)
                .entity(problem)
                .build();
    }
}
