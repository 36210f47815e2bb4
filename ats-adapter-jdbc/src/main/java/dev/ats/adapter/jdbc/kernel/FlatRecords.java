package dev.ats.adapter.jdbc.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.ats.domain.shared.Event;
import java.io.IOException;
import java.lang.reflect.RecordComponent;

/** Writes and reads a record of one component, such as an id, as the value of that component. */
final class FlatRecords extends SimpleModule {

    private static final long serialVersionUID = 1;

    FlatRecords() {
        setSerializerModifier(new BeanSerializerModifier() {

            private static final long serialVersionUID = 1;

            @Override
            public JsonSerializer<?> modifySerializer(
                    SerializationConfig config, BeanDescription bean, JsonSerializer<?> usual) {
                Class<?> type = bean.getBeanClass();
                return isFlat(type) ? new Component(type.getRecordComponents()[0]) : usual;
            }
        });
        setDeserializers(new SimpleDeserializers() {

            private static final long serialVersionUID = 1;

            @Override
            public JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription bean) {
                return isFlat(type.getRawClass()) ? new Whole(type.getRawClass()) : null;
            }
        });
    }

    private static boolean isFlat(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1 && !Event.class.isAssignableFrom(type);
    }

    private static final class Whole extends JsonDeserializer<Object> {

        private final Class<?> type;

        private Whole(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Class<?> component = type.getRecordComponents()[0].getType();
            Object value = context.readValue(parser, component);
            try {
                return type.getDeclaredConstructor(component).newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IOException("no " + type.getSimpleName() + " can be made of what was stored", e);
            }
        }
    }

    private static final class Component extends JsonSerializer<Object> {

        private final RecordComponent component;

        private Component(RecordComponent component) {
            this.component = component;
        }

        @Override
        public void serialize(Object one, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                provider.defaultSerializeValue(component.getAccessor().invoke(one), generator);
            } catch (ReflectiveOperationException e) {
                throw new IOException(component + " cannot be read", e);
            }
        }
    }
}
