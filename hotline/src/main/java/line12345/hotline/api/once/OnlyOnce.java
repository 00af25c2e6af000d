package line12345.hotline.api.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.container.ContainerRequestContext;

import line12345.hotline.api.key.CallerKey;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import java.lang.reflect.Type;
import java.util.Optional;

/** Opens the transaction around a door that writes and keeps its answer in it. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnlyOnce {
    @Inject KeptAnswers answers;
    @Inject BodyPrint body;
    @Inject Reply reply;
    @Inject CallerKey caller;
    @Inject OfficeClock clock;
    @Inject ObjectMapper json;
    @Inject EntityManager entities;
    @Inject TransactionManager transactions;

    @AroundInvoke
    Object around(InvocationContext door) throws Exception {
        QuarkusTransaction.begin();
        Object result;
        try {
            result = inside(door);
        } catch (Refusal refusal) {
            // A use case that keeps a trace of what it refuses has not marked it for rollback.
            end(transactions.getStatus() == Status.STATUS_ACTIVE);
            throw refusal instanceof ChangedMeanwhile ? new OtherVersion() : refusal;
        } catch (Throwable bug) {
            end(false);
            throw bug;
        }
        // If something marked it for rollback nothing was done: this throws, and nobody reads 200.
        QuarkusTransaction.commit();
        return result;
    }

    private static void end(boolean good) {
        if (good) {
            QuarkusTransaction.commit();
        } else {
            QuarkusTransaction.rollback();
        }
    }

    private Object inside(InvocationContext door) throws Exception {
        ContainerRequestContext request = CurrentRequestManager.get().getContainerRequestContext();
        String name = request.getHeaderString(OnceHeaders.KEY);
        long keyId = caller.get().keyId();
        if (!answers.alone(keyId, name)) {
            throw new InHand();
        }
        String print = body.with(head(request));
        Type type = door.getMethod().getGenericReturnType();
        Optional<KeptAnswer> kept = answers.find(keyId, name);
        if (kept.isPresent()) {
            if (!kept.get().print().equals(print)) {
                throw new KeyUsedBefore();
            }
            if (namesPerson(door)) {
                return door.proceed();
            }
            reply.restore(kept.get());
            return kept.get().body() == null
                    ? null
                    : json.readValue(kept.get().body(), json.constructType(type));
        }
        Object result = door.proceed();
        entities.flush();
        answers.keep(keyId, name, answer(print, namesPerson(door) ? null : result), clock.now());
        return result;
    }

    private static boolean namesPerson(InvocationContext door) {
        return door.getMethod().getAnnotation(Once.class).namesPerson();
    }

    private static String head(ContainerRequestContext request) {
        return request.getMethod()
                + " "
                + request.getUriInfo().getRequestUri().getRawPath()
                + "?"
                + request.getUriInfo().getRequestUri().getRawQuery()
                + "\n"
                + request.getHeaderString("If-Match");
    }

    private KeptAnswer answer(String print, Object result) throws JsonProcessingException {
        int status = reply.status() != 0 ? reply.status() : result == null ? 204 : 200;
        return new KeptAnswer(
                print,
                status,
                reply.etag(),
                reply.location(),
                result == null ? null : json.writeValueAsString(result));
    }
}
