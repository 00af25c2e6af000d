package line12345.hotline.api.once;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door that writes: it runs in one transaction with the keeping of its answer, under the
 * request's Idempotency-Key. The door calls one use case, last but for reading what came of it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {
    /**
     * Whether the answer names a person. Then it is not kept: the same request again is done again,
     * with the rights of that moment, and the look is written down again.
     */
    @Nonbinding
    boolean namesPerson() default false;
}
