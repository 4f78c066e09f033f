/**
 * The messages of comments, suggestions and dropdowns, which googleapis 188.0.0 has and @googleapis/docs 10.0.0 has not.
 * `map:` before a type is a map from strings to it. Source: test/platform/docs-messages-googleapis-188.json.
 */
export const reviewMessages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AcceptSuggestionRequest: { suggestionId: 'string' },
  AddCommentReplyRequest: { commentId: 'string', post: 'Post', suggestionId: 'string' },
  Post: {
    assigneeEmail: 'string',
    author: 'PostAuthor',
    commentAction: 'CommentActionType',
    content: 'string',
    contentHtml: 'string',
    createTime: 'string',
    deleted: 'bool',
    fromCopiedDocument: 'bool',
    fromDocumentComparison: 'bool',
    fromImportedDocument: 'bool',
    postId: 'string',
    suggestionAction: 'SuggestionActionType',
    updateTime: 'string',
  },
  PostAuthor: { anonymous: 'bool', displayName: 'string', me: 'bool', user: 'string' },
  InsertCommentRequest: { assigneeEmailAddress: 'string', content: 'string', range: 'Range' },
  UpdateCommentPostRequest: {
    commentId: 'string',
    content: 'string',
    postId: 'string',
    suggestionId: 'string',
  },
  DeleteCommentRequest: { commentId: 'string' },
  DeleteCommentReplyRequest: { commentId: 'string', postId: 'string', suggestionId: 'string' },
  DeleteSuggestionRequest: { suggestionId: 'string' },
  RejectSuggestionRequest: { suggestionId: 'string' },
  CreateDropdownDefinitionRequest: { dropdownDefinition: 'DropdownDefinition', tabId: 'string' },
  DropdownDefinition: {
    dropdownDefinitionId: 'string',
    dropdownDefinitionProperties: 'DropdownDefinitionProperties',
    suggestedDeletionId: 'string',
    suggestedDropdownDefinitionPropertiesChanges: 'map:SuggestedDropdownDefinitionProperties',
    suggestedInsertionId: 'string',
  },
  DropdownDefinitionProperties: { options: '[]DropdownOption', title: 'string' },
  DropdownOption: { displayValue: 'string', optionId: 'string', textStyle: 'TextStyle' },
  SuggestedDropdownDefinitionProperties: {
    dropdownDefinitionProperties: 'DropdownDefinitionProperties',
    dropdownDefinitionPropertiesSuggestionState: 'DropdownDefinitionPropertiesSuggestionState',
  },
  DropdownDefinitionPropertiesSuggestionState: { optionsSuggested: 'bool', titleSuggested: 'bool' },
  DeleteDropdownDefinitionRequest: { dropdownDefinitionId: 'string', tabId: 'string' },
  InsertDropdownRequest: {
    dropdownDefinitionId: 'string',
    endOfSegmentLocation: 'EndOfSegmentLocation',
    location: 'Location',
    selectedOptionId: 'string',
  },
  UpdateDropdownDefinitionPropertiesRequest: {
    dropdownDefinitionId: 'string',
    dropdownDefinitionProperties: 'DropdownDefinitionProperties',
    fields: 'string',
    selectedOptionIdReplacements: 'map:string',
    tabId: 'string',
  },
  UpdateDropdownPropertiesRequest: {
    dropdownId: 'string',
    dropdownProperties: 'DropdownProperties',
    fields: 'string',
    tabId: 'string',
  },
  DropdownProperties: { displayValue: 'string', dropdownDefinitionId: 'string', selectedOptionId: 'string' },
};

/** The requests that these messages are for. */
export const reviewRequests: Readonly<Record<string, string>> = {
  acceptSuggestion: 'AcceptSuggestionRequest',
  addCommentReply: 'AddCommentReplyRequest',
  createDropdownDefinition: 'CreateDropdownDefinitionRequest',
  deleteComment: 'DeleteCommentRequest',
  deleteCommentReply: 'DeleteCommentReplyRequest',
  deleteDropdownDefinition: 'DeleteDropdownDefinitionRequest',
  deleteSuggestion: 'DeleteSuggestionRequest',
  insertComment: 'InsertCommentRequest',
  insertDropdown: 'InsertDropdownRequest',
  rejectSuggestion: 'RejectSuggestionRequest',
  updateCommentPost: 'UpdateCommentPostRequest',
  updateDropdownDefinitionProperties: 'UpdateDropdownDefinitionPropertiesRequest',
  updateDropdownProperties: 'UpdateDropdownPropertiesRequest',
};
