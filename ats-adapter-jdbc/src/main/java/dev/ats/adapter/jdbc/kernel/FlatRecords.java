package dev.ats.adapter.jdbc.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.ats.domain.shared.Event;
import java.io.IOException;
import java.lang.reflect.RecordComponent;

/** Writes a record of one component, such as an id, as the value of that component. */
final class FlatRecords extends SimpleModule {

    private static final long serialVersionUID = 1;

    FlatRecords() {
        setSerializerModifier(new BeanSerializerModifier() {

            private static final long serialVersionUID = 1;

            @Override
            public JsonSerializer<?> modifySerializer(
                    SerializationConfig config, BeanDescription bean, JsonSerializer<?> usual) {
                Class<?> type = bean.getBeanClass();
                boolean flat = type.isRecord()
                        && type.getRecordComponents().length == 1
                        && !Event.class.isAssignableFrom(type);
                return flat ? new Component(type.getRecordComponents()[0]) : usual;
            }
        });
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
