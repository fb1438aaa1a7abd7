import { Field, SingleSelect, SingleSelectOption } from "@strapi/design-system";
import { type InputProps, useField } from "@strapi/strapi/admin";
import { useIntl } from "react-intl";
import { wordOf } from "../words/values";

/** One value of several, in words. It says once that one is to be chosen, and what need not be chosen can be taken back. */
export const EnumerationInput = ({
  name,
  label,
  hint,
  placeholder,
  required,
  disabled,
  labelAction,
  attribute,
}: InputProps & {
  readonly labelAction?: React.ReactNode;
  readonly attribute: { readonly enum: readonly string[] };
}) => {
  const { locale } = useIntl();
  const { value, error, onChange } = useField<string | null>(name);
  return (
    <Field.Root
      name={name}
      hint={hint}
      error={error ?? false}
      required={required ?? false}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ?? null}
        placeholder={placeholder ?? ""}
        disabled={disabled ?? false}
        onChange={(chosen: string | number) => onChange(name, String(chosen))}
        {...(!required && { onClear: () => onChange(name, null) })}
      >
        {attribute.enum.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {wordOf(one, locale)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
