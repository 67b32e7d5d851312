// A small label above a control.
#include "ui/controls/Field.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chalknet::ui {

QWidget* labelledField(QLabel* label, QWidget* control, QWidget* parent)
{
    auto* field = new QWidget(parent);
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    setTextRole(label, TextRole::FieldLabel);
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return field;
}

} // namespace chalknet::ui
