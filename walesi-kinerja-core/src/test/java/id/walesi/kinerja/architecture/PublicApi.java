package id.walesi.kinerja.architecture;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What hosts can see, one line for each type and member, sorted. Left out: the values of constants, and what every
 * record, enum or object has.
 */
final class PublicApi {

    private static final Pattern OWN_TYPE = Pattern.compile(Pattern.quote(Code.ROOT) + "\\.[\\w.]+");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private PublicApi() {}

    static List<String> lines(Collection<Class<?>> types) {
        return types.stream()
                .filter(PublicApi::isVisible)
                .flatMap(PublicApi::lines)
                .sorted()
                .toList();
    }

    /** The lines that name a type of this house which hosts cannot see. */
    static List<String> leaks(Collection<Class<?>> types) {
        Set<String> visible = types.stream()
                .filter(PublicApi::isVisible)
                .map(Class::getCanonicalName)
                .collect(Collectors.toCollection(TreeSet::new));
        return lines(types).stream()
                .filter(line -> OWN_TYPE.matcher(line).results().anyMatch(type -> !visible.contains(type.group())))
                .toList();
    }

    private static boolean isVisible(Class<?> type) {
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isVisible(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> lines(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(head(type));
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                lines.add(member(type, "component " + component.getName() + ": " + text(component.getAnnotatedType())));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field)) {
                lines.add(
                        field.isEnumConstant()
                                ? member(type, "constant " + field.getName())
                                : member(
                                        type,
                                        modifiers(field) + field.getName() + ": " + text(field.getAnnotatedType())));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor)) {
                lines.add(
                        member(type, modifiers(constructor) + variables(constructor) + "new" + signature(constructor)));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method) && !isImplied(type, method)) {
                String result = ": " + text(method.getAnnotatedReturnType());
                lines.add(member(
                        type, modifiers(method) + variables(method) + method.getName() + signature(method) + result));
            }
        }
        return lines.stream();
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isImplied(Class<?> type, Method method) {
        return OF_EVERY_OBJECT.contains(method.getName())
                || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()));
    }

    private static String head(Class<?> type) {
        boolean isPlainClass = !type.isInterface() && !type.isRecord() && !type.isEnum();
        String modifiers = (Modifier.isProtected(type.getModifiers()) ? "protected " : "")
                + (isPlainClass && Modifier.isAbstract(type.getModifiers()) ? "abstract " : "")
                + (isPlainClass && Modifier.isFinal(type.getModifiers()) ? "final " : "")
                + (type.isSealed() && !type.isEnum() ? "sealed " : "");
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
        String parent = !isPlainClass || type.getSuperclass() == Object.class
                ? ""
                : " extends " + text(type.getAnnotatedSuperclass());
        String interfaces = list(type.getAnnotatedInterfaces());
        return (type.getCanonicalName() + " " + modifiers + kind + " " + variables(type)).strip()
                + parent
                + (interfaces.isEmpty() ? "" : " implements " + interfaces);
    }

    private static String member(Class<?> type, String text) {
        return type.getCanonicalName() + "#" + text;
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        boolean isDefault = member instanceof Method method && method.isDefault();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (isDefault ? "default " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "");
    }

    private static String signature(Executable executable) {
        String thrown = list(executable.getAnnotatedExceptionTypes());
        return "(" + list(executable.getAnnotatedParameterTypes()) + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String variables(GenericDeclaration declaration) {
        String variables = Stream.of(declaration.getTypeParameters())
                .map(PublicApi::variable)
                .collect(Collectors.joining(", "));
        return variables.isEmpty() ? "" : "<" + variables + "> ";
    }

    private static String variable(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getAnnotatedBounds())
                .map(PublicApi::text)
                .filter(bound -> !bound.equals(Object.class.getName()))
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String list(AnnotatedType[] types) {
        return Stream.of(types).map(PublicApi::text).collect(Collectors.joining(", "));
    }

    private static String text(AnnotatedType type) {
        return (isNullable(type) ? "@Nullable " : "") + plainText(type);
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String plainText(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            Type raw = ((ParameterizedType) generic.getType()).getRawType();
            return name(raw) + "<" + list(generic.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = list(wildcard.getAnnotatedLowerBounds());
            String upper = list(wildcard.getAnnotatedUpperBounds());
            return !lower.isEmpty()
                    ? "? super " + lower
                    : upper.equals(Object.class.getName()) ? "?" : "? extends " + upper;
        }
        return name(type.getType());
    }

    private static String name(Type type) {
        return type instanceof Class<?> plain ? plain.getCanonicalName() : type.getTypeName();
    }
}
