/** The rules that the server holds passwords to, said before one types. */
export const PASSWORD_HINT = "At least 8 characters with upper and lower case, a digit and a special character.";

export const newPasswordFaults = ({ password, again }) => ({
  password: password ? null : "Enter a new password.",
  again: password && password !== again ? "The two are not the same." : null,
});
