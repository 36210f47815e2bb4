package dev.ats.adapter.rest.openapi;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.json.Wrapping;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.Language;
import dev.ats.domain.organizations.settings.Likeness;
import dev.ats.domain.organizations.settings.TimeOfDay;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.SearchText;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Schemas of values that are not made of others, with the limits their types set. */
final class ScalarSchemas {

    private static final Map<Class<?>, Consumer<Schema<?>>> LIMITS = Map.ofEntries(
            entry(Name.class, text(Name.MOST)),
            entry(Line.class, text(Line.MOST)),
            entry(Body.class, text(Body.MOST)),
            entry(Rating.class, schema -> schema.minimum(BigDecimal.valueOf(Rating.WORST))
                    .maximum(BigDecimal.valueOf(Rating.BEST))),
            entry(Email.class, schema -> text(254).accept(schema.format("email"))),
            entry(JobCode.class, schema -> schema.pattern("^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$")),
            entry(Stage.class, schema -> schema.pattern("^[A-Za-z][A-Za-z0-9_]{0,49}$")),
            entry(
                    Password.class,
                    schema -> schema.format("password").minLength(10).maxLength(128)),
            entry(RoleName.class, schema -> schema.pattern("^[A-Za-z][A-Za-z0-9_]{0,49}$")),
            entry(SearchText.class, text(Name.MOST)),
            entry(Slug.class, schema -> schema.pattern("^[a-z0-9]+(-[a-z0-9]+)*$")),
            entry(WebDomain.class, schema -> schema.format("hostname")),
            entry(TimeOfDay.class, schema -> schema.pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")),
            entry(Day.class, schema -> schema.format("date")),
            entry(Language.class, schema -> schema.pattern("^[A-Za-z]{2}([-_][A-Za-z]{2})?$")),
            entry(MoveName.class, schema -> schema.pattern("^[A-Za-z][A-Za-z0-9_]{0,49}$")),
            entry(PipelineKey.class, schema -> schema.pattern("^[a-z][a-z0-9_]{0,49}(\\.[1-9][0-9]{0,8})?$")),
            entry(PipelineName.class, schema -> schema.pattern("^[a-z][a-z0-9_]{0,49}$")),
            entry(Likeness.class, schema -> schema.minimum(new BigDecimal("0.5"))
                    .maximum(BigDecimal.ONE)),
            entry(CurrencyCode.class, schema -> schema.pattern("^[A-Za-z]{3}$")));

    private ScalarSchemas() {}

    private static Map.Entry<Class<?>, Consumer<Schema<?>>> entry(Class<?> type, Consumer<Schema<?>> limits) {
        return Map.entry(type, limits);
    }

    static Schema<Object> of(Parameter<?> parameter) {
        Schema<Object> schema = of(parameter.type());
        parameter.choices().forEach(schema::addEnumItemObject);
        return schema;
    }

    static Schema<Object> of(Class<?> type) {
        var wrapping = Wrapping.of(type);
        if (wrapping.isPresent()) {
            Schema<Object> schema = of(wrapping.get().inner());
            LIMITS.getOrDefault(type, none -> {}).accept(schema);
            return schema;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Schemas.typed("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer", "int32");
        }
        if (type == long.class || type == Long.class) {
            return typed("integer", "int64");
        }
        if (type == double.class || type == Double.class) {
            return Schemas.typed("number");
        }
        Schema<Object> text = Schemas.typed("string");
        if (type == UUID.class) {
            text.format("uuid");
        } else if (type == Instant.class) {
            text.format("date-time");
        } else if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .map(one -> Scalar.wireName((Enum<?>) one))
                    .forEach(text::addEnumItemObject);
        }
        return text;
    }

    private static Schema<Object> typed(String type, String format) {
        Schema<Object> schema = Schemas.typed(type);
        schema.setFormat(format);
        return schema;
    }

    private static Consumer<Schema<?>> text(int most) {
        return schema -> schema.minLength(1).maxLength(most);
    }
}
