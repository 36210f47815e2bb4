package dev.ats.adapter.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.ats.domain.shared.Money;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Writes wrapped scalars without their wrapping, enums in lower case, and times in RFC 3339. */
final class Writing extends SimpleModule {

    private static final long serialVersionUID = 1;

    Writing() {
        super("ats-wire");
        addSerializer(Instant.class, ToStringSerializer.instance);
        addSerializer(StoredList.class, new Verbatim());
        addSerializer(StoredProblem.class, new Flat());
        addSerializer(Money.class, new Amount());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
                Class<?> raw = type.getRawClass();
                if (raw.isEnum()) {
                    return new Lower();
                }
                return Wrapping.of(raw).<JsonSerializer<?>>map(Bare::new).orElse(null);
            }
        });
    }

    private static final class Verbatim extends StdSerializer<StoredList> {

        private static final long serialVersionUID = 1;

        Verbatim() {
            super(StoredList.class);
        }

        @Override
        public void serialize(StoredList value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(value.json());
        }
    }

    /** What helps to do better stands beside the code, as it does in a problem document. */
    private static final class Flat extends StdSerializer<StoredProblem> {

        private static final long serialVersionUID = 1;

        Flat() {
            super(StoredProblem.class);
        }

        @Override
        public void serialize(StoredProblem value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("code", value.code());
            out.writeStringField("detail", value.detail());
            for (Map.Entry<String, Object> fact : new TreeMap<>(value.facts()).entrySet()) {
                provider.defaultSerializeField(fact.getKey(), fact.getValue(), out);
            }
            out.writeEndObject();
        }
    }

    /** The amount as text, because many readers of JSON would make a binary floating-point number of it. */
    private static final class Amount extends StdSerializer<Money> {

        private static final long serialVersionUID = 1;

        Amount() {
            super(Money.class);
        }

        @Override
        public void serialize(Money value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("amount", value.amount().toPlainString());
            out.writeStringField("currency", value.currency().value());
            out.writeEndObject();
        }
    }

    private static final class Lower extends StdSerializer<Enum<?>> {

        private static final long serialVersionUID = 1;

        Lower() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Scalar.wireName(value));
        }
    }

    private static final class Bare extends StdSerializer<Object> {

        private static final long serialVersionUID = 1;

        private final transient Wrapping wrapping;

        Bare(Wrapping wrapping) {
            super(Object.class);
            this.wrapping = wrapping;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(wrapping.unwrap(value), out);
        }
    }
}
